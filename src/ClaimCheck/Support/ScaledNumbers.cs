namespace ClaimCheck.Support;

/// <summary>The numbers of a table, each as its distance from the least of its item in standard deviations of the item's claims, so that items of
/// any size can be summed. An item of words, or with a value that is no number, has no numbers.</summary>
internal sealed class ScaledNumbers
{
    private readonly int[] _order;

    public ScaledNumbers(SupportProblem problem)
    {
        var columns = problem.Table.Columns;
        var items = columns.ItemObject.Length;
        (Of, _order) = (new double[columns.Candidates], [.. Enumerable.Range(0, columns.Candidates)]);
        (Origin, Unit, IsNumber, Start) = (new double[items], new double[items], new bool[items], columns.ItemStart);
        for (var item = 0; item < items; item++)
        {
            if (problem.Likeness[columns.ItemAttribute[item]] is NumberLikeness && Read(columns, item))
            {
                IsNumber[item] = true;
                Scale(columns, item);
                ((double[])[.. Of.AsSpan(Start[item]..Start[item + 1])]).AsSpan().Sort(_order.AsSpan(Start[item]..Start[item + 1]));
            }
        }
    }

    /// <summary>By candidate the scaled number.</summary>
    public double[] Of { get; }

    /// <summary>By item the number that is scaled to 0.</summary>
    public double[] Origin { get; }

    /// <summary>By item the distance that is scaled to 1.</summary>
    public double[] Unit { get; }

    /// <summary>By item whether its values are numbers.</summary>
    public bool[] IsNumber { get; }

    private int[] Start { get; }

    /// <summary>The candidates of an item of numbers, the least first.</summary>
    public ReadOnlySpan<int> Ascending(int item) => _order.AsSpan(Start[item]..Start[item + 1]);

    private bool Read(ClaimColumns columns, int item)
    {
        for (var candidate = Start[item]; candidate < Start[item + 1]; candidate++)
        {
            if (!NumberLikeness.TryRead(columns.TextOf(candidate), out Of[candidate]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Halves are subtracted and a share of the range squared, so that no finite number overflows.</summary>
    private void Scale(ClaimColumns columns, int item)
    {
        var numbers = Of.AsSpan(Start[item]..Start[item + 1]);
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var number in numbers)
        {
            (least, most) = (Math.Min(least, number), Math.Max(most, number));
        }

        var half = (most / 2) - (least / 2);
        foreach (ref var number in numbers)
        {
            number = half > 0 ? ((number / 2) - (least / 2)) / half : 0;
        }

        var deviation = half > 0 ? Deviation(columns, item) : 1;
        foreach (ref var number in numbers)
        {
            number /= deviation;
        }

        (Origin[item], Unit[item]) = (least, half > 0 ? 2 * half * deviation : 1);
    }

    private double Deviation(ClaimColumns columns, int item)
    {
        var (sum, squares, claims) = (0.0, 0.0, 0);
        for (var candidate = Start[item]; candidate < Start[item + 1]; candidate++)
        {
            var count = columns.ClaimsOf(candidate);
            (sum, squares, claims) = (sum + (count * Of[candidate]), squares + (count * Of[candidate] * Of[candidate]), claims + count);
        }

        return Math.Sqrt(Math.Max(1e-18, (squares / claims) - (sum / claims * (sum / claims))));
    }
}
