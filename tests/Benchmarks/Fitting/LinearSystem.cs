namespace ClaimCheck.Benchmarks.Fitting;

/// <summary>Gaussian elimination with pivots.</summary>
internal static class LinearSystem
{
    /// <summary>Solves matrix × x = right; both are used up.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            Exchange(matrix, right, column, Pivot(matrix, column));
            for (var row = column + 1; row < size; row++)
            {
                Eliminate(matrix, right, column, row);
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < size; column++)
            {
                right[row] -= matrix[row, column] * right[column];
            }

            right[row] = Math.Abs(matrix[row, row]) < 1e-12 ? 0 : right[row] / matrix[row, row];
        }

        return right;
    }

    private static int Pivot(double[,] matrix, int column)
    {
        var best = column;
        for (var row = column + 1; row < matrix.GetLength(0); row++)
        {
            best = Math.Abs(matrix[row, column]) > Math.Abs(matrix[best, column]) ? row : best;
        }

        return best;
    }

    private static void Exchange(double[,] matrix, double[] right, int a, int b)
    {
        for (var column = 0; column < right.Length; column++)
        {
            (matrix[a, column], matrix[b, column]) = (matrix[b, column], matrix[a, column]);
        }

        (right[a], right[b]) = (right[b], right[a]);
    }

    private static void Eliminate(double[,] matrix, double[] right, int column, int row)
    {
        if (Math.Abs(matrix[column, column]) < 1e-12 || matrix[row, column] == 0)
        {
            return;
        }

        var factor = matrix[row, column] / matrix[column, column];
        for (var at = column; at < right.Length; at++)
        {
            matrix[row, at] -= factor * matrix[column, at];
        }

        right[row] -= factor * right[column];
    }
}
