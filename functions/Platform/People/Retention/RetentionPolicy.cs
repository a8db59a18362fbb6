namespace Ecom.Functions.Platform.People.Retention;

/// <summary>How many years personal data is kept after a case is over; bound from the configuration section <c>People:Retention</c>.</summary>
public sealed record RetentionPolicy
{
    /// <summary>The configuration section.</summary>
    public const string Section = "People:Retention";

    /// <summary>Years for which goods, services and transactions are to be on record at least (电子商务法 31).</summary>
    public const int Floor = 3;

    /// <summary>Years that no ceiling may be above.</summary>
    public const int MostCeiling = 30;

    /// <summary>Years after a complaint was closed.</summary>
    public int Complaint { get; init; } = Floor;

    /// <summary>Years after a claim was closed.</summary>
    public int Claim { get; init; } = Floor;

    /// <summary>Years after the last that is known of an order.</summary>
    public int Order { get; init; } = Floor;

    /// <summary>Years that none of these may be above.</summary>
    public int Ceiling { get; init; } = 10;

    /// <summary>What is wrong with the numbers; empty when nothing is. The application does not start with wrong ones.</summary>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        if (Ceiling is < Floor or > MostCeiling) problems.Add($"{nameof(Ceiling)} must be from {Floor} to {MostCeiling}");
        foreach (var (name, years) in new[] { (nameof(Complaint), Complaint), (nameof(Claim), Claim), (nameof(Order), Order) })
        {
            if (years < Floor || years > Ceiling) problems.Add($"{name} must be from {Floor} to {nameof(Ceiling)} ({Ceiling})");
        }

        return problems;
    }

    /// <summary>When the time is over.</summary>
    /// <param name="overAt">When the case was over.</param>
    /// <param name="years">For how many years it is kept.</param>
    public static DateTimeOffset Ends(DateTimeOffset overAt, int years) => overAt.AddYears(years);
}
