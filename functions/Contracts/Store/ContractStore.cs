using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Cases.Events;
using Ecom.Functions.Platform.Ledger;

namespace Ecom.Functions.Contracts.Store;

/// <summary>Contracts as they are kept.</summary>
/// <param name="kind">Contracts as a kind of case.</param>
/// <param name="cases">Snapshots and appends.</param>
/// <param name="ledger">The record.</param>
public sealed class ContractStore(CaseKind<ContractState> kind, ICases<ContractState> cases, ILedger ledger)
    : CaseEvents<ContractState, ContractEvent>(kind, cases, ledger);
