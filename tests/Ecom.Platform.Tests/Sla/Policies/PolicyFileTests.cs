using Ecom.Functions.Platform.Sla.Policies;
using Ecom.Functions.Platform.Sla.Rules;
using Ecom.Functions.Platform.Sla.Rules.Clocks;
using Ecom.Functions.Platform.Sla.Rules.Policies;
using Microsoft.Extensions.Options;

namespace Ecom.Platform.Tests.Sla.Policies;

public sealed class PolicyFileTests : IDisposable
{
    private const string Good = """
        {
          "attributes": { "priority": ["urgent", "normal"], "category": ["order"], "tier": ["gold"], "channel": ["chat"] },
          "versions": [
            {
              "version": "1", "validFrom": "2026-01-01T00:00:00+08:00",
              "defaults": { "warnAt": [75, 90] },
              "rules": [
                { "name": "urgent", "when": { "priority": ["urgent"] }, "calendar": "china-office",
                  "firstResponse": { "limit": "30 working minutes" } },
                { "name": "rest", "calendar": "china-office",
                  "nextUpdate": { "limit": "2 calendar days", "mode": "answerToCustomer", "pausedBy": ["customer", "thirdParty"],
                    "escalation": [
                      { "level": "lead", "after": "0 working minutes" },
                      { "level": "head", "after": "60 working minutes" } ] } }
              ]
            }
          ]
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("policies").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void File_ThatIsRight_IsReadAsItSays()
    {
        var plan = Read(Good).Match(new SlaAttributes("normal", "order", "gold", "chat"));
        (plan.PolicyVersion, plan.Rule, plan.Calendar).ShouldBe(("1", "rest", "china-office"));
        plan.FirstResponse.ShouldBeNull();
        plan.NextUpdate!.Limit.ShouldBe(WorkDuration.CalendarDays(2));
        plan.NextUpdate.Mode.ShouldBe(NextUpdateMode.AnswerToCustomer);
        plan.NextUpdate.PausedBy.ShouldBe([WaitingFor.Customer, WaitingFor.ThirdParty]);
        plan.NextUpdate.WarnAt.ShouldBe([75, 90]);
        plan.NextUpdate.Escalation.ShouldBe(
            [new(EscalationLevel.Lead, WorkDuration.WorkingMinutes(0)), new(EscalationLevel.Head, WorkDuration.WorkingMinutes(60))]);
    }

    [Theory]
    [InlineData("\"version\": \"1\",", "", "line 4: a version lacks 'version'")]
    [InlineData("2026-01-01T00:00:00+08:00", "2026-01-01", "line 5: '2026-01-01' is no instant")]
    [InlineData("[75, 90]", "[90, 75]", "line 6: warnings increase: 75 stands after 90")]
    [InlineData("[75, 90]", "[75, 100]", "line 6: a warning is at 1 to 99 percent, not at 100")]
    [InlineData("{ \"priority\": [\"urgent\"] }", "{ \"priority\": [\"loud\"] }", "line 8: there is no priority 'loud'; there are: urgent, normal")]
    [InlineData("{ \"priority\": [\"urgent\"] }", "{ \"mood\": [\"bad\"] }", "line 8: when has no member 'mood'")]
    [InlineData("{ \"priority\": [\"urgent\"] }", "{ }", "line 10: no case reaches this rule")]
    [InlineData("\"30 working minutes\"", "\"30 minutes\"", "line 9: '30 minutes' is no time limit; write a number and one of: working minutes")]
    [InlineData("\"30 working minutes\"", "\"0 working minutes\"", "line 9: a limit is longer than nothing")]
    [InlineData("\"30 working minutes\"", "30", "line 9: 'limit' is a text")]
    [InlineData("\"firstResponse\": {", "\"firstReply\": {", "line 9: a rule has no member 'firstReply'")]
    [InlineData("\"name\": \"rest\", \"calendar\": \"china-office\"", "\"name\": \"rest\", \"calendar\": \"moon\"", "line 10: there is no calendar 'moon'; there are: china-office")]
    [InlineData("\"name\": \"rest\",", "\"name\": \"urgent\",", "line 10: there is another rule 'urgent'")]
    [InlineData("\"name\": \"rest\",", "\"name\": \"rest\", \"when\": { \"tier\": [\"gold\"] },", "line 10: the last rule matches every case")]
    [InlineData("\"answerToCustomer\"", "\"sometimes\"", "line 11: 'sometimes' is no 'mode'; there are: periodic, answerToCustomer")]
    [InlineData(", \"mode\": \"answerToCustomer\"", "", "line 11: nextUpdate lacks 'mode'")]
    [InlineData("\"thirdParty\"", "\"weather\"", "line 11: 'weather' is no 'pausedBy'")]
    [InlineData("\"level\": \"head\"", "\"level\": \"agent\"", "line 14: an escalation goes up: Agent stands after Lead")]
    [InlineData("\"60 working minutes\"", "\"60 calendar minutes\"", "line 14: steps of an escalation are all in working time or all in calendar time")]
    [InlineData("\"0 working minutes\"", "\"2 working hours\"", "line 14: steps of an escalation are in order: 60 working minutes stands after 2 working hours")]
    [InlineData("\"versions\": [", "\"versions\": {", "line 4: it is no JSON")]
    [InlineData("\"defaults\":", "\"defaults\": {}, \"defaults\":", "line 6: 'defaults' is there twice")]
    public void File_ThatIsWrong_StopsTheStart_AndNamesTheLine(string right, string wrong, string reason)
    {
        Good.Split(right).Length.ShouldBe(2, "the fault is made once");
        Should.Throw<InvalidDataException>(() => Read(Good.Replace(right, wrong, StringComparison.Ordinal)))
            .Message.ShouldContain($"policies/shop.json {reason}");
    }

    [Fact]
    public void File_WithSeveralFaults_NamesAll()
    {
        var text = Good.Replace("[75, 90]", "[90, 75]", StringComparison.Ordinal).Replace("\"30 working minutes\"", "\"soon\"", StringComparison.Ordinal);
        var message = Should.Throw<InvalidDataException>(() => Read(text)).Message;
        message.ShouldContain("line 6:");
        message.ShouldContain("line 9:");
    }

    [Fact]
    public void Versions_WithTheSameName_AreRefused()
    {
        File.WriteAllText(Path.Combine(folder, "other.json"), Good);
        Should.Throw<InvalidDataException>(() => Read(Good)).Message.ShouldContain("the version '1' is there more than once");
    }

    [Fact]
    public void Folder_WithoutFiles_IsRefused() =>
        Should.Throw<InvalidDataException>(() => Policies()).Message.ShouldContain("SlaPolicies:Folder");

    [Fact]
    public void Versions_ThatFollowEachOther_AreCurrentFromTheirInstantOn()
    {
        File.WriteAllText(Path.Combine(folder, "next.json"), Good
            .Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal)
            .Replace("2026-01-01T", "2026-06-01T", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "shop.json"), Good);
        var time = new SetTime { Now = Calendars.China("2026-05-31T23:59:59") };
        var policies = Policies(time);
        policies.Current.Version.ShouldBe("1");

        time.Now = Calendars.China("2026-06-01T00:00");
        policies.Current.Version.ShouldBe("2");
        policies.Get("1").Version.ShouldBe("1");
        Should.Throw<KeyNotFoundException>(() => policies.Get("3")).Message.ShouldContain("1, 2");
    }

    [Fact]
    public void Version_ThatIsNotValidYet_StopsTheStart()
    {
        File.WriteAllText(Path.Combine(folder, "shop.json"), Good);
        Should.Throw<InvalidDataException>(() => Policies(new SetTime { Now = Calendars.China("2025-12-31T00:00") })).Message.ShouldContain("valid yet");
    }

    private SlaPolicies Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, "shop.json"), text);
        return Policies();
    }

    private SlaPolicies Policies(TimeProvider? time = null) => new(
        Options.Create(new SlaPolicyOptions { Folder = folder }),
        Calendars.FromFiles(),
        time ?? new SetTime { Now = Calendars.China("2026-03-09T09:00") });

    private sealed class SetTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
