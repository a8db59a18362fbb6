using System.Globalization;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Contracts.Store;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Notifications;
using Ecom.Functions.Platform.Site;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ecom.Functions.Contracts.Entry;

/// <summary>Checks every archived contract each night; what differs is logged as an error and reported to legal and admin.</summary>
/// <remarks>A contract that cannot be checked does not keep the others from being checked; the run then ends as failed.</remarks>
/// <param name="contracts">The contracts.</param>
/// <param name="integrity">Checks.</param>
/// <param name="outbox">Takes messages.</param>
/// <param name="staff">Addresses.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
public sealed partial class CheckIntegrity(
    ContractStore contracts,
    ContractIntegrity integrity,
    INotificationOutbox outbox,
    StaffAddresses staff,
    TimeProvider time,
    ILogger<CheckIntegrity> logger)
{
    private static readonly IReadOnlyList<string> Archived =
    [
        .. from kind in Enum.GetValues<ContractKind>()
           from status in new[] { ContractStatus.Active, ContractStatus.Expired }
           select ContractCaseKind.StateName(kind, status),
    ];

    /// <summary>Checks the contracts.</summary>
    /// <param name="timer">The run.</param>
    /// <param name="cancellationToken">Stops; the next run starts again.</param>
    /// <exception cref="AggregateException">Contracts could not be checked, or nobody could be told of a difference; the others were checked.</exception>
    [Function(nameof(CheckIntegrity))]
    public async Task RunAsync([TimerTrigger("0 30 19 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        string? continuation = null;
        var (contractCount, damaged) = (0, 0);
        List<Exception> faults = [];
        do
        {
            var page = await contracts.ListAsync(
                new CaseQuery { States = Archived, Order = CaseOrder.Number, PageSize = CaseQuery.MaxPageSize, Continuation = continuation },
                cancellationToken);
            foreach (var state in page.Items.Select(item => item.State))
            {
                contractCount++;
                try
                {
                    if (!await CheckAsync(state, cancellationToken)) damaged++;
                }
                catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
                {
                    faults.Add(fault);
                    LogNotChecked(fault, state.Number ?? state.Id);
                }
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        LogDone(contractCount, damaged, faults.Count);
        if (faults.Count > 0) throw new AggregateException($"{faults.Count} of {contractCount} archived contracts could not be dealt with.", faults);
    }

    private async Task<bool> CheckAsync(ContractState state, CancellationToken cancellationToken)
    {
        var report = await integrity.CheckAsync(state, cancellationToken);
        if (report.Intact) return true;
        LogDamaged(state.Number ?? state.Id, string.Join("; ", report.Differences));
        await ReportAsync(state, report, cancellationToken);
        return false;
    }

    private async Task ReportAsync(ContractState state, IntegrityReport report, CancellationToken cancellationToken)
    {
        var today = time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var role in new[] { ContractRoles.Legal, ContractRoles.Admin })
        {
            Dictionary<string, string> values = new(StringComparer.Ordinal)
            {
                ["name"] = role,
                ["number"] = state.Number ?? state.Id,
                ["title"] = state.Content.Title,
                ["at"] = today,
                ["news"] = $"归档文件与记录不一致 / archived documents differ from the record: {string.Join("; ", report.Differences)}",
            };
            await outbox.EnqueueAsync(
                new Notification($"{ContractCaseId.Of(state.Id)}:integrity:{today}:{role}", "contract-news", staff.OfRole(role), values), cancellationToken);
        }
    }

    [LoggerMessage(4001, LogLevel.Error, "Contract {Number} differs from its record: {Differences}")]
    private partial void LogDamaged(string number, string differences);

    [LoggerMessage(4002, LogLevel.Information, "Checked {Contracts} archived contracts, {Damaged} differ, {Faults} could not be dealt with")]
    private partial void LogDone(int contracts, int damaged, int faults);

    [LoggerMessage(4004, LogLevel.Error, "Contract {Number} could not be checked, or its difference not be reported; the next night tries again")]
    private partial void LogNotChecked(Exception fault, string number);
}
