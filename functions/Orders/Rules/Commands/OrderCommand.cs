using System.Text.Json.Serialization;

namespace Ecom.Functions.Orders.Rules;

/// <summary>What is to happen to an order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(RecordFact), nameof(RecordFact))]
[JsonDerivedType(typeof(ParkWork), nameof(ParkWork))]
[JsonDerivedType(typeof(ResumeWork), nameof(ResumeWork))]
[JsonDerivedType(typeof(TimePassed), nameof(TimePassed))]
public abstract record OrderCommand;
