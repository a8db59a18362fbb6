namespace Azure.Messaging.ServiceBus;

/// <summary>Why an operation failed.</summary>
public enum ServiceBusFailureReason
{
    /// <summary>None of the others.</summary>
    GeneralError = 0,

    /// <summary>No queue, topic or subscription has that name.</summary>
    MessagingEntityNotFound = 1,

    /// <summary>The lock expired, or the message was settled or taken by another receiver since.</summary>
    MessageLockLost = 2,

    /// <summary>No message has that sequence number.</summary>
    MessageNotFound = 3,

    /// <summary>A message or a batch is larger than allowed.</summary>
    MessageSizeExceeded = 4,

    /// <summary>The entity is switched off.</summary>
    MessagingEntityDisabled = 5,

    /// <summary>The entity is full.</summary>
    QuotaExceeded = 6,

    /// <summary>The service asks to try later.</summary>
    ServiceBusy = 7,

    /// <summary>The wait was longer than the time allowed.</summary>
    ServiceTimeout = 8,

    /// <summary>The service could not be reached.</summary>
    ServiceCommunicationProblem = 9,

    /// <summary>Another receiver holds the session.</summary>
    SessionCannotBeLocked = 10,

    /// <summary>The session's lock expired or was released.</summary>
    SessionLockLost = 11,

    /// <summary>An entity of that name exists.</summary>
    MessagingEntityAlreadyExists = 12,
}
