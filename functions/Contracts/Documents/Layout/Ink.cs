namespace Ecom.Functions.Contracts.Documents;

/// <summary>The colours of a document.</summary>
internal enum Ink
{
    /// <summary>Text.</summary>
    Black,

    /// <summary>Labels, notes and footers.</summary>
    Grey,

    /// <summary>Rules and frames.</summary>
    Light,

    /// <summary>What was filled in by signing.</summary>
    Blue,
}
