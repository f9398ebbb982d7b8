package city.weltoffen.gateway.routing;

import java.io.IOException;
import java.net.SocketException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HeaderElements;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request and reads its answer, also when the service answers 413 and closes while the body is still under way:
 * then sending fails, but the answer has arrived and counts. The executor of the library would throw it away.
 */
class EarlyAnswers extends HttpRequestExecutor {

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            @Nullable HttpResponseInformationCallback information,
            HttpContext context)
            throws IOException, HttpException {
        if (request.getEntity() == null) {
            return super.execute(request, connection, information, context);
        }
        try {
            connection.sendRequestHeader(request);
            var sent = sendBody(request, connection);
            var response = receive(request, connection);
            if (!sent) {
                response.setHeader(HttpHeaders.CONNECTION, HeaderElements.CLOSE);
            }
            return response;
        } catch (HttpException | IOException | RuntimeException e) {
            connection.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
            throw e;
        }
    }

    private static boolean sendBody(ClassicHttpRequest request, HttpClientConnection connection)
            throws IOException, HttpException {
        try {
            connection.sendRequestEntity(request);
            connection.flush();
            return connection.isConsistent();
        } catch (SocketException e) {
            return false;
        }
    }

    private static ClassicHttpResponse receive(ClassicHttpRequest request, HttpClientConnection connection)
            throws IOException, HttpException {
        ClassicHttpResponse response;
        do {
            response = connection.receiveResponseHeader();
        } while (response.getCode() < HttpStatus.SC_SUCCESS);
        if (MessageSupport.canResponseHaveBody(request.getMethod(), response)) {
            connection.receiveResponseEntity(response);
        }
        return response;
    }
}
