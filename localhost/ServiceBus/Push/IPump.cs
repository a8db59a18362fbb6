using Ecom.LocalHost.ServiceBus.Delivery;

namespace Ecom.LocalHost.ServiceBus.Push;

/// <summary>Takes messages for a handler as long as it is not stopped.</summary>
internal interface IPump : IDemand
{
    /// <summary>Lets go of what it only holds in case messages come.</summary>
    void Stop();
}
