namespace ClaimCheck.Benchmarks.Fitting;

/// <summary>Logistic regression with a ridge penalty, fitted by Newton's method (le Cessie and van Houwelingen, 1992). The bias is not penalised.</summary>
internal sealed class RidgeLogistic
{
    private const int Rounds = 12;
    private const double LongestStep = 2;

    private readonly double[] _weights;

    private RidgeLogistic(int features)
    {
        _weights = new double[features + 1];
        _weights[features] = -3;
    }

    public double Bias => _weights[^1];

    public double this[int feature] => _weights[feature];

    public static RidgeLogistic Fit(IReadOnlyCollection<Example> examples, double penalty)
    {
        var model = new RidgeLogistic(examples.First().Features.Length);
        for (var round = 0; round < Rounds; round++)
        {
            model.Improve(examples, penalty);
        }

        return model;
    }

    public double ProbabilityOf(double[] features)
    {
        var odds = Bias;
        for (var i = 0; i < features.Length; i++)
        {
            odds += _weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-odds));
    }

    private void Improve(IEnumerable<Example> examples, double penalty)
    {
        var size = _weights.Length;
        var (gradient, curvature) = (new double[size], new double[size, size]);
        foreach (var example in examples)
        {
            Add(example, gradient, curvature);
        }

        for (var i = 0; i < size - 1; i++)
        {
            gradient[i] -= penalty * _weights[i];
            curvature[i, i] += penalty;
        }

        var step = LinearSystem.Solve(curvature, gradient);
        for (var i = 0; i < size; i++)
        {
            _weights[i] += Math.Clamp(step[i], -LongestStep, LongestStep);
        }
    }

    private void Add(Example example, double[] gradient, double[,] curvature)
    {
        var probability = ProbabilityOf(example.Features);
        var (error, spread) = (example.Weight * ((example.IsOneFact ? 1 : 0) - probability), example.Weight * probability * (1 - probability));
        double[] row = [.. example.Features, 1];
        for (var a = 0; a < row.Length; a++)
        {
            if (row[a] != 0)
            {
                gradient[a] += error * row[a];
                for (var b = 0; b < row.Length; b++)
                {
                    curvature[a, b] += spread * row[a] * row[b];
                }
            }
        }
    }
}
