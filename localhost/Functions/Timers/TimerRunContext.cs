using Ecom.LocalHost.Functions.Invocations;
using Ecom.LocalHost.Scheduling;
using Microsoft.Extensions.Logging;

namespace Ecom.LocalHost.Functions.Timers;

/// <summary>What all timer functions need to run.</summary>
internal sealed record TimerRunContext(
    FunctionInvoker Invoker, TimerStore Store, IWorkScheduler Scheduler, TimeProvider Time, ILogger<TimerFunction> Log);
