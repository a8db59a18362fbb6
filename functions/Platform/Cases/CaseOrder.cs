namespace Ecom.Functions.Platform.Cases;

/// <summary>The order of a list.</summary>
public enum CaseOrder
{
    /// <summary>The last changed first.</summary>
    UpdatedDescending,

    /// <summary>By number; cases without one come last.</summary>
    Number,
}
