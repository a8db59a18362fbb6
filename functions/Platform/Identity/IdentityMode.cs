namespace Ecom.Functions.Platform.Identity;

/// <summary>Who says who the caller is.</summary>
public enum IdentityMode
{
    /// <summary>App Service authentication, by the header <c>X-MS-CLIENT-PRINCIPAL</c>.</summary>
    Platform,

    /// <summary>The caller itself, by the header <c>x-ecom-user</c>. For one machine only; refused on Azure.</summary>
    Local,
}
