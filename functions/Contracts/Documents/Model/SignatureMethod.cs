namespace Ecom.Functions.Contracts.Documents;

/// <summary>How a signature was made.</summary>
public enum SignatureMethod
{
    /// <summary>电子签名: by a one-time link, with consent.</summary>
    Electronic,

    /// <summary>纸质签署: by hand on paper.</summary>
    Paper,
}
