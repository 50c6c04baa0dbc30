using System;

using Microsoft.Azure.Amqp.Encoding;
using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public static class AmqpConstants
{
    public const string Apache = "apache.org";
    public const string Vendor = "com.microsoft";
    public const string SchemeAmqp = "amqp";
    public const string SchemeAmqps = "amqps";
    public const string TimeSpanName = "com.microsoft:timespan";
    public const string UriName = "com.microsoft:uri";
    public const string DateTimeOffsetName = "com.microsoft:datetime-offset";
    public const string OpenErrorName = "com.microsoft:open-error";
    public const string BadCommand = "BadCommand";
    public const string AddRule = "AddRule";
    public const string DeleteRule = "DeleteRule";
    public const string GetMessageSessions = "GetMessageSessions";
    public const string Publish = "Publish";
    public const string Consume = "Consume";
    public const string Dispose = "Dispose";
    public static readonly AmqpSymbol BatchedMessageFormat;
    public static readonly AmqpSymbol SimpleWebTokenPropertyName;
    public static readonly AmqpSymbol HostName;
    public static readonly AmqpSymbol NetworkHost;
    public static readonly AmqpSymbol Port;
    public static readonly AmqpSymbol Address;
    public static readonly AmqpSymbol PublisherId;
    public static readonly AmqpSymbol IoEvent;
    public static readonly ArraySegment<byte> NullBinary;
    public static readonly ArraySegment<byte> EmptyBinary;
    public static readonly AmqpVersion DefaultProtocolVersion;
    public static readonly DateTime StartOfEpoch;
    public static readonly DateTime MaxAbsoluteExpiryTime;
    public static readonly Accepted AcceptedOutcome;
    public static readonly Released ReleasedOutcome;
    public static readonly Rejected RejectedOutcome;
    public static readonly Rejected RejectedNotFoundOutcome;
    public static readonly Received ReceivedOutcome;
    public const uint AmqpBatchedMessageFormat = 2147563264;
    public const uint AmqpMessageFormat = 0;
    public const int DefaultPort = 5672;
    public const int DefaultSecurePort = 5671;
    public const int ProtocolHeaderSize = 8;
    public const int TransportBufferSize = 8192;
    public const int MinMaxFrameSize = 512;
    public const uint DefaultMaxFrameSize = 65536;
    public const ushort DefaultMaxConcurrentChannels = 8192;
    public const uint DefaultMaxLinkHandles = 262144;
    public const uint DefaultHeartBeatInterval = 90000;
    public const uint MinimumHeartBeatIntervalMs = 5000;
    public static readonly TimeSpan DefaultTimeout;
    public const uint DefaultWindowSize = 5000;
    public const uint DefaultLinkCredit = 1000;
    public const uint DefaultNextTransferId = 1;
    public const int SegmentSize = 512;
    public const byte AmqpFormat = 1;
}
