using System.Net.Mail;
using System.Net.Sockets;

namespace Ecom.Functions.Platform.Notifications;

/// <summary>What may be written down of a fault: types and codes. Texts of mail servers and endpoints repeat addresses.</summary>
internal static class FaultName
{
    /// <summary>The fault and its causes, such as <c>SmtpException GeneralFailure: SocketException ConnectionRefused</c>.</summary>
    public static string Of(Exception fault)
    {
        List<string> names = [];
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
            names.Add(Name(cause));
        return string.Join(": ", names);
    }

    private static string Name(Exception fault) => fault switch
    {
        SmtpException smtp => $"{fault.GetType().Name} {smtp.StatusCode}",
        HttpRequestException http => $"{fault.GetType().Name} {http.StatusCode?.ToString() ?? http.HttpRequestError.ToString()}",
        SocketException socket => $"{fault.GetType().Name} {socket.SocketErrorCode}",
        _ => fault.GetType().Name,
    };
}
