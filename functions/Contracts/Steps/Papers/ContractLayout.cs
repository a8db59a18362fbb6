using System.Globalization;
using Ecom.Functions.Contracts.Documents;
using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Contracts.Steps.Papers;

/// <summary>A contract's content as the document's input.</summary>
internal static class ContractLayout
{
    private static readonly string[] Roles = ["甲方", "乙方", "丙方", "丁方", "戊方", "己方", "庚方", "辛方", "壬方", "癸方"];

    public static ContractDocument Of(ContractState state, string number, DateTimeOffset submittedAt) => new(
        number,
        state.Content.Title,
        state.Content.Kind switch
        {
            ContractKind.MerchantCooperation => ContractDocumentKind.MerchantCooperation,
            ContractKind.ConsumerTransaction => ContractDocumentKind.ConsumerTransaction,
            ContractKind.AfterSalesService => ContractDocumentKind.AfterSalesService,
        },
        state.Revision,
        state.ContentHash ?? throw new InvalidOperationException("The contract was never submitted."),
        submittedAt,
        [.. state.Content.Parties.Select((party, index) => new DocumentParty(Roles[index], party.Name)
        {
            RegistrationNumber = party.RegistrationNumber,
            Contact = party.Contact,
        })],
        Terms(state.Content),
        [.. state.Content.Clauses.Select(clause => new DocumentClause(clause.Title, clause.Text))],
        [.. state.Content.Signers.OrderBy(signer => signer.Order).Select(signer =>
            new DocumentSigner(signer.Id, signer.Name, PartyOf(state.Content, signer), signer.Order) { Title = signer.Title })]);

    private static string PartyOf(ContractContent content, Signer signer)
    {
        var index = content.Parties.ToList().FindIndex(party => string.Equals(party.Id, signer.PartyId, StringComparison.Ordinal));
        return $"{Roles[index]} {content.Parties[index].Name}";
    }

    private static DocumentTerms Terms(ContractContent content)
    {
        var terms = content.Terms;
        return new DocumentTerms
        {
            Value = Money(terms.Value),
            Payment = terms.Payment is { } payment
                ? string.Create(CultureInfo.InvariantCulture, $"{payment.Method}，{payment.DueDays} 日内支付。{payment.Schedule}")
                : null,
            Deposit = Money(terms.Deposit?.Amount),
            DepositTerms = terms.Deposit is { } deposit ? $"{Name(deposit.Kind)}。{deposit.ReturnConditions}" : null,
            BreachLiability = terms.BreachLiability?.Description,
            Penalty = Money(terms.BreachLiability?.Penalty),
            StartsOn = terms.StartsOn,
            EndsOn = terms.EndsOn,
            DisputeResolution = terms.DisputeResolution is { } dispute ? Forum(dispute.Forum) : null,
            DisputeForum = terms.DisputeResolution?.Institution,
            CostBearing = terms.CostBearing?.Description,
        };
    }

    private static DocumentDisputeResolution Forum(DisputeForum forum) => forum switch
    {
        DisputeForum.Arbitration => DocumentDisputeResolution.Arbitration,
        DisputeForum.Litigation => DocumentDisputeResolution.Litigation,
    };

    private static string Name(DepositKind kind) => kind switch
    {
        DepositKind.EarnestMoney => "定金",
        DepositKind.SecurityDeposit => "保证金",
        DepositKind.Prepayment => "预付款",
    };

    private static DocumentMoney? Money(Money? money) => money is null ? null : new DocumentMoney(money.MinorUnits, money.Currency);
}
