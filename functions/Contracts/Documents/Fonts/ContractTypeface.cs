namespace Ecom.Functions.Contracts.Documents;

/// <summary>The weights in which contract documents are set.</summary>
internal enum ContractTypeface
{
    /// <summary>Noto Sans SC Regular.</summary>
    Regular,

    /// <summary>Noto Sans SC Bold.</summary>
    Bold,
}
