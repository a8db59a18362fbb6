namespace Ecom.Functions.Platform.Notifications;

/// <summary>What became of a message.</summary>
/// <param name="Key">Its key.</param>
/// <param name="AlreadySent">True when an earlier try had sent it and this one sent nothing.</param>
public sealed record NotificationReceipt(string Key, bool AlreadySent);
