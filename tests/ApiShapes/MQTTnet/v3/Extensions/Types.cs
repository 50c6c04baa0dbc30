using System;

using MQTTnet.Client.Options;

namespace MQTTnet.Extensions;

public static class MqttClientOptionsBuilderExtension
{
    public static MqttClientOptionsBuilder WithConnectionUri(this MqttClientOptionsBuilder builder, Uri uri) => throw null!;
    public static MqttClientOptionsBuilder WithConnectionUri(this MqttClientOptionsBuilder builder, string uri) => throw null!;
}

public static class UserPropertyExtension
{
    public static string GetUserProperty(this MqttApplicationMessage message, string propertyName, StringComparison comparisonType = StringComparison.Ordinal) => throw null!;
}
