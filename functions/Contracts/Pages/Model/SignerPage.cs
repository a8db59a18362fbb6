namespace Ecom.Functions.Contracts.Pages;

/// <summary>One of the pages that a signer can be shown; the subtypes are all there are.</summary>
public abstract record SignerPage
{
    private protected SignerPage()
    {
    }
}
