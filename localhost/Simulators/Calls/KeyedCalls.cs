using Ecom.LocalHost.Simulators.Store;
using Microsoft.AspNetCore.Http;

namespace Ecom.LocalHost.Simulators.Calls;

/// <summary>Does what a call asks for once for its key, in the commit that keeps the answer; the key again gets that answer again.</summary>
internal static class KeyedCalls
{
    public static Answer Once(Things things, Call call, Func<Answer> act)
    {
        var content = $"{call.Path}\n{call.Body}";
        if (Find(things, call.Key) is { } known)
        {
            return string.Equals(known.Content, content, StringComparison.Ordinal)
                ? known.Answer
                : Answer.Refused(StatusCodes.Status422UnprocessableEntity, "key-reused", "The key came before with other content.");
        }

        var answer = act();
        things.Session.Statement("INSERT INTO calls VALUES(?1, ?2, ?3, ?4, ?5)")
            .Bind(1, call.Key).Bind(2, content).Bind(3, answer.Status).Bind(4, answer.Json).Bind(5, answer.Type).Run();
        return answer;
    }

    private static (string Content, Answer Answer)? Find(Things things, string key)
    {
        var found = things.Session.Statement("SELECT content, status, json, type FROM calls WHERE key=?1").Bind(1, key);
        (string, Answer)? known = found.Step()
            ? (found.Text(0), new Answer((int)found.Number(1), found.NullableText(2), found.NullableText(3)))
            : null;
        found.Reset();
        return known;
    }
}
