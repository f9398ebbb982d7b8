package city.weltoffen.networking.call.fetching;

import java.io.IOException;
import java.net.HttpURLConnection;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** Requests that follow nowhere by themselves and wait for each byte only so long. */
final class PlainRequests extends SimpleClientHttpRequestFactory {

    PlainRequests(FetchSettings settings) {
        setConnectTimeout(settings.connect());
        setReadTimeout(settings.read());
    }

    @Override
    protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
        super.prepareConnection(connection, method);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
    }
}
