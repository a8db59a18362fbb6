namespace Ecom.Functions.Platform.Notifications;

/// <summary>Languages of messages.</summary>
public enum Language
{
    /// <summary>Chinese (zh-CN).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
