namespace Ecom.Functions.Complaints.Rules;

/// <summary>A limit that a law sets. No policy can switch it off or pause it.</summary>
public enum StatutoryLimit
{
    /// <summary>Money back within 7 days of receiving the returned goods (消费者权益保护法 25; 侵害消费者权益行为处罚办法 9).</summary>
    RefundAfterReturn,

    /// <summary>A justified demand that is not met for more than 15 days counts as deliberate delay or refusal without reason (侵害消费者权益行为处罚办法 8 to 10).</summary>
    DeliberateDelay,
}
