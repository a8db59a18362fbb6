using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>Who works on complaints.</summary>
internal static class Staff
{
    public static readonly Person Agent = new("agent.an", "agent.an", ["agent"]);
    public static readonly Person OtherAgent = new("agent.bai", "agent.bai", ["agent"]);
    public static readonly Person Lead = new("lead.chen", "lead.chen", ["lead"]);
    public static readonly Person Head = new("head.deng", "head.deng", ["head"]);
    public static readonly Person Finance = new("finance.fu", "finance.fu", ["finance"]);
}
