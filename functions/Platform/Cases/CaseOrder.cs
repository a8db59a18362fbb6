namespace Ecom.Functions.Platform.Cases;

/// <summary>The order of a list.</summary>
public enum CaseOrder
{
    /// <summary>The last changed first.</summary>
    UpdatedDescending,

    /// <summary>By number; cases without one come last.</summary>
    Number,

    /// <summary>The one whose <see cref="CaseIndex.DueAt"/> is soonest first, then by case id; cases without one come last.</summary>
    DueFirst,
}
