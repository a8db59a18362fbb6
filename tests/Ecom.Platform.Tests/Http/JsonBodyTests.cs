using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Platform.Tests.Http;

public sealed class JsonBodyTests
{
    private const string Good = """{"title":"合同","colour":"darkBlue","due":"2026-03-09","parts":[{"name":"a","count":1}]}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/merge-patch+json")]
    public async Task Read_GoodBody_IsTheRecord(string contentType)
    {
        var thing = (await Read(Good, contentType)).Value;
        thing.Title.ShouldBe("合同");
        thing.Colour.ShouldBe(Colour.DarkBlue);
        thing.Due.ShouldBe(new DateOnly(2026, 3, 9));
        thing.Note.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-03-09T09:00:00+08:00")]
    [InlineData("2026-03-09T01:00:00Z")]
    [InlineData("2026-03-09T03:00:00.0000000+02:00")]
    public async Task Read_InstantWithItsOffset_IsThatInstant(string at) =>
        (await Read(Good.Replace("\"title\"", $"\"at\":\"{at}\",\"title\"", StringComparison.Ordinal))).Value
            .At.ShouldNotBeNull().ShouldBe(new DateTimeOffset(2026, 3, 9, 1, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=gbk")]
    public async Task Read_AnotherType_IsUnsupported(string contentType) =>
        (await Read(Good, contentType)).Refusal.ShouldBeOfType<UnsupportedMediaType>();

    [Theory]
    [InlineData("{\n  \"title\": \"x\",\n  oops\n}", "line 3")]
    [InlineData("{\"title\":\"x\"", "line 1")]
    [InlineData("<xml/>", "line 1")]
    [InlineData("{\"title\":\"x\",}", "line 1")]
    public async Task Read_MalformedJson_NamesThePlace(string body, string place)
    {
        var refusal = (await Read(body)).Refusal.ShouldBeOfType<Malformed>();
        refusal.Code.ShouldBe("malformed-json");
        refusal.Detail.ShouldContain(place);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"title\":[")]
    public async Task Read_JsonThatIsCutOff_IsNotCalledTooDeep(string body) =>
        (await Read(body)).Refusal.ShouldBeOfType<Malformed>().Detail.ShouldNotContain("deeper");

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    public async Task Read_NoBody_SaysSo(string body) => (await Read(body)).Refusal.ShouldBeOfType<Malformed>().Code.ShouldBe("empty-body");

    [Theory]
    [InlineData("""{"title":"x","colour":"green","due":"2026-03-09","parts":[]}""", "/colour", "must be one of red, darkBlue")]
    [InlineData("""{"title":"x","colour":1,"due":"2026-03-09","parts":[]}""", "/colour", "must be one of red, darkBlue")]
    [InlineData("""{"title":"x","colour":"Red","due":"2026-03-09","parts":[]}""", "/colour", "must be one of red, darkBlue")]
    [InlineData("""{"title":"x","colour":"red","due":"9.3.2026","parts":[]}""", "/due", "wrong type or format")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[{"name":"a","count":"1"}]}""", "/parts/0/count", "wrong type or format")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[{"name":"a","count":1.5}]}""", "/parts/0/count", "wrong type or format")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[],"tilte":"y"}""", "/tilte", "not known")]
    [InlineData("""{"title":null,"colour":"red","due":"2026-03-09","parts":[]}""", "/title", "must not be null")]
    [InlineData("""{"title":"x","title":"y","colour":"red","due":"2026-03-09","parts":[]}""", "/title", "twice")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[],"at":"2026-03-09T09:00:00"}""", "/at", "with its offset")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[],"at":"2026-03-09"}""", "/at", "with its offset")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[],"at":"soon"}""", "/at", "with its offset")]
    [InlineData("""{"title":"x","colour":"red","due":"2026-03-09","parts":[],"at":1772000000}""", "/at", "with its offset")]
    [InlineData("""[]""", "", "wrong type or format")]
    [InlineData("""null""", "", "not null")]
    public async Task Read_JsonThatDoesNotFit_NamesTheFieldAndTheReason(string body, string field, string reason)
    {
        var error = (await Read(body)).Refusal.ShouldBeOfType<Invalid>().Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe(field);
        error.Reason.ShouldContain(reason);
        error.Reason.ShouldNotContain("Ecom.");
        error.Reason.ShouldNotContain("System.");
    }

    [Fact]
    public async Task Read_MissingMembers_AreAllNamed()
    {
        var refusal = (await Read("""{"title":"x","parts":[]}""")).Refusal.ShouldBeOfType<Invalid>();
        refusal.Errors.ShouldBe([new FieldError("/colour", "is required"), new FieldError("/due", "is required")], ignoreOrder: true);
    }

    [Fact]
    public async Task Read_MissingMemberInAList_IsNamedWithItsPlace()
    {
        var refusal = (await Read("""{"title":"x","colour":"red","due":"2026-03-09","parts":[{"count":1}]}""")).Refusal.ShouldBeOfType<Invalid>();
        refusal.Errors.ShouldHaveSingleItem().ShouldBe(new FieldError("/parts/0/name", "is required"));
    }

    [Fact]
    public async Task Read_NestedTooDeep_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200)) + string.Concat(Enumerable.Repeat("]", 200));
        (await Read(deep)).Refusal.ShouldBeOfType<Malformed>().Detail.ShouldContain("deeper than");
    }

    [Fact]
    public async Task Read_InvalidUtf8_IsRefused()
    {
        var request = Requests.Post("");
        request.Body = new MemoryStream([.. "{\"title\":\""u8, 0xff, 0xfe, .. "\"}"u8]);
        (await Requests.Body.ReadAsync<Thing>(request, default)).Refusal.ShouldBeOfType<Malformed>();
    }

    [Fact]
    public async Task Read_DeclaredTooLarge_IsRefusedWithoutReading()
    {
        var request = Requests.Post("");
        var stream = new CountingStream(10 * 1024 * 1024);
        request.Body = stream;
        request.ContentLength = 10 * 1024 * 1024;
        (await Requests.Body.ReadAsync<Thing>(request, default)).Refusal.ShouldBeOfType<TooLarge>();
        stream.Delivered.ShouldBe(0);
    }

    [Fact]
    public async Task Read_TooLargeWithoutALength_StopsSoonAfterTheLimit()
    {
        var request = Requests.Post("");
        var stream = new CountingStream(10 * 1024 * 1024);
        request.Body = stream;
        (await Requests.Body.ReadAsync<Thing>(request, default)).Refusal.ShouldBeOfType<TooLarge>();
        stream.Delivered.ShouldBeLessThan(64 * 1024);
    }

    [Fact]
    public async Task Read_AtTheLimit_IsRead()
    {
        var padded = Good + new string(' ', 4096 - System.Text.Encoding.UTF8.GetByteCount(Good));
        (await Read(padded)).Refusal.ShouldBeNull();
        (await Read(padded + " ")).Refusal.ShouldBeOfType<TooLarge>();
    }

    private static Task<Outcome<Thing>> Read(string body, string contentType = "application/json") =>
        Requests.Body.ReadAsync<Thing>(Requests.Post(body, contentType), default);

    private sealed class CountingStream(int length) : Stream
    {
        public int Delivered { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(count, length - Delivered);
            Array.Fill(buffer, (byte)' ', offset, read);
            Delivered += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
