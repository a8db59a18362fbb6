using System.Text.Json.Serialization;

namespace Ecom.Functions.Contracts.Rules;

/// <summary>What somebody wants to happen to a contract.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(CreateDraft), nameof(CreateDraft))]
[JsonDerivedType(typeof(EditDraft), nameof(EditDraft))]
[JsonDerivedType(typeof(SubmitDraft), nameof(SubmitDraft))]
[JsonDerivedType(typeof(DecideReview), nameof(DecideReview))]
[JsonDerivedType(typeof(WithdrawContract), nameof(WithdrawContract))]
[JsonDerivedType(typeof(BeginSigning), nameof(BeginSigning))]
[JsonDerivedType(typeof(RecordView), nameof(RecordView))]
[JsonDerivedType(typeof(SignDocument), nameof(SignDocument))]
[JsonDerivedType(typeof(DeclineToSign), nameof(DeclineToSign))]
[JsonDerivedType(typeof(DelegateSignature), nameof(DelegateSignature))]
[JsonDerivedType(typeof(ResendLink), nameof(ResendLink))]
[JsonDerivedType(typeof(VoidContract), nameof(VoidContract))]
[JsonDerivedType(typeof(RecordPaperSignature), nameof(RecordPaperSignature))]
[JsonDerivedType(typeof(RecordArchive), nameof(RecordArchive))]
[JsonDerivedType(typeof(PlaceLegalHold), nameof(PlaceLegalHold))]
[JsonDerivedType(typeof(ReleaseLegalHold), nameof(ReleaseLegalHold))]
[JsonDerivedType(typeof(BeginPurge), nameof(BeginPurge))]
[JsonDerivedType(typeof(RecordPurge), nameof(RecordPurge))]
[JsonDerivedType(typeof(ParkWork), nameof(ParkWork))]
[JsonDerivedType(typeof(ResumeWork), nameof(ResumeWork))]
[JsonDerivedType(typeof(TimePassed), nameof(TimePassed))]
public abstract record ContractCommand;
