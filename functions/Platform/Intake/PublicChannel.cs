namespace Ecom.Functions.Platform.Intake;

/// <summary>Where a customer writes who has not signed in.</summary>
public enum PublicChannel
{
    /// <summary>The public form.</summary>
    WebForm,

    /// <summary>The app.</summary>
    App,
}
