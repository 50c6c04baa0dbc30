namespace IoTConnectionAnalyzers.Values;

public sealed class TextFormTests
{
    private static readonly TextForm s_events = new("devices/{device}/messages/events/{bag?}");

    [Theory]
    [InlineData("devices/d1/messages/events/")]
    [InlineData("devices/d1/messages/events/a=b&c=d")]
    [InlineData("devices/*/messages/events/")]
    [InlineData("devices/d*1/messages/events/*")]
    [InlineData("devices/*")]
    [InlineData("*")]
    [InlineData("*/messages/events/*")]
    [InlineData("dev*nts/a=1")]
    [InlineData("*devices/d1/messages/events/*")]
    public void Could_be_of_the_form(string text) => Assert.True(s_events.CouldBe(text, hole: '*'));

    [Theory]
    [InlineData("")]
    [InlineData("devices//messages/events/")]
    [InlineData("devices/d1/messages/events")]
    [InlineData("devices/d1/messages/events/a/b")]
    [InlineData("devices/d1/x/messages/events/")]
    [InlineData("devices/*/message/events/")]
    [InlineData("devices/*/messages/event/*")]
    [InlineData("devices/*/messages/events/#")]
    [InlineData("Devices/*")]
    [InlineData("x*")]
    public void Cannot_be_of_the_form(string text) => Assert.False(s_events.CouldBe(text, hole: '*'));

    [Fact]
    public void Long_texts_are_not_compared() => Assert.True(s_events.CouldBe(new string('x', 2_000), hole: '*'));
}
