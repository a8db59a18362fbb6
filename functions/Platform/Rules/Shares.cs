namespace Ecom.Functions.Platform.Rules;

/// <summary>Parts an amount without losing or making a cent.</summary>
public static class Shares
{
    /// <summary>Parts a total by weights: each part is its exact share rounded down, and the cents that are left go to the largest remainders, the first of equals.</summary>
    /// <param name="total">The total in minor units; not negative.</param>
    /// <param name="weights">The weights; not negative. All zero: the total goes to equal parts.</param>
    /// <returns>As many parts as weights; their sum is the total.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The total or a weight is negative, or there is no weight.</exception>
    public static IReadOnlyList<long> Of(long total, IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfZero(weights.Count, nameof(weights));
        foreach (var weight in weights) ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
        var sum = weights.Aggregate((Int128)0, (all, weight) => all + weight);
        var exact = weights.Select(weight => sum == 0 ? (Weight: (Int128)1, Sum: (Int128)weights.Count) : (Weight: (Int128)weight, Sum: sum)).ToList();
        var parts = exact.Select(share => (long)(total * share.Weight / share.Sum)).ToArray();
        var left = total - parts.Sum();
        foreach (var largest in Enumerable.Range(0, parts.Length)
            .OrderByDescending(i => total * exact[i].Weight % exact[i].Sum).ThenBy(i => i).Take((int)left))
            parts[largest]++;
        return parts;
    }

    /// <summary>What belongs to some pieces of a whole, so that pieces taken one after another add up to the whole exactly.</summary>
    /// <param name="total">What the whole cost, in minor units.</param>
    /// <param name="pieces">How many pieces the whole has.</param>
    /// <param name="before">How many were taken before.</param>
    /// <param name="taken">How many are taken now.</param>
    /// <exception cref="ArgumentOutOfRangeException">More pieces are taken than there are.</exception>
    public static long OfPieces(long total, int pieces, int before, int taken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pieces);
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(taken);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(before + taken, pieces, nameof(taken));
        return UpTo(before + taken) - UpTo(before);

        long UpTo(int count) => (long)((Int128)total * count / pieces);
    }
}
