using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>Limits on what a draft may hold.</summary>
public static class ContentLimits
{
    /// <summary>Characters of titles, names and other single lines.</summary>
    public const int Line = FieldChecks.LineLimit;

    /// <summary>Characters of a term in words.</summary>
    public const int Paragraph = 4_000;

    /// <summary>Characters of a clause.</summary>
    public const int ClauseText = 20_000;

    /// <summary>Number of clauses.</summary>
    public const int Clauses = 200;

    /// <summary>Characters of all clauses together.</summary>
    public const int AllClauses = 200_000;

    /// <summary>Number of parties.</summary>
    public const int Parties = 10;

    /// <summary>Number of signers.</summary>
    public const int Signers = 20;

    /// <summary>Largest amount in minor units: 100 billion yuan.</summary>
    public const long Amount = FieldChecks.AmountLimit;

    /// <summary>Longest time between first and last day in years.</summary>
    public const int Years = 50;
}
