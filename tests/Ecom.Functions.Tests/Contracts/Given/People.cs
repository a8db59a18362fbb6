using Ecom.Functions.Contracts.Rules;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>The people of the contract tests.</summary>
internal static class People
{
    public static readonly Person Drafter = new("li.na", "李娜", [ContractRoles.Operations]);
    public static readonly Person LegalReviewer = new("zhang.wei", "张伟", [ContractRoles.Legal]);
    public static readonly Person OperationsReviewer = new("wang.fang", "王芳", [ContractRoles.Operations]);
    public static readonly Person Manager = new("chen.jie", "陈洁", [ContractRoles.Management]);
    public static readonly Person Partner = new("zhao.min", "赵敏", [ContractRoles.Partner]);
    public static readonly Person Agent = new("liu.yang", "刘洋", ["agent"]);
    public static readonly Person Admin = new("admin", "admin", [ContractRoles.Admin]);

    public static Person Reviewer(ReviewStage stage) => stage switch
    {
        ReviewStage.Legal => LegalReviewer,
        ReviewStage.Operations => OperationsReviewer,
        ReviewStage.Management => Manager,
        ReviewStage.Partner => Partner,
    };

    public static Person Signer(string id) => new($"signer:{id}", id, [ContractRoles.Signer]);
}
