package city.weltoffen.notification.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The HTTP client of webhooks. Hosts are resolved by the check and nowhere else: the connection goes to the very address
 * that was checked, so that a name cannot lead elsewhere in between.
 */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    Receivers receivers(SendingSettings settings) {
        return new Receivers(settings.local(), InetAddress::getAllByName);
    }

    @Bean
    Sender sender(SendingSettings settings, Receivers receivers) {
        return sending(settings, receivers);
    }

    static Sender sending(SendingSettings settings, Receivers receivers) {
        return new Sender(client(settings, receivers), settings);
    }

    private static CloseableHttpClient client(SendingSettings settings, Receivers receivers) {
        return HttpClients.custom()
                .setConnectionManager(connections(settings, receivers))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(settings.answer().toMillis()))
                        .setResponseTimeout(timeout(settings.answer().toMillis()))
                        .setRedirectsEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(settings.agent())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(SendingSettings settings, Receivers receivers) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedHosts(receivers))
                .setMaxConnTotal(settings.mostAtOnce() * 2)
                .setMaxConnPerRoute(settings.mostAtOnce() * 2)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connect().toMillis()))
                        .setSocketTimeout(timeout(settings.answer().toMillis()))
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(timeout(settings.answer().toMillis()))
                        .build())
                .build();
    }

    private static Timeout timeout(long milliseconds) {
        return Timeout.ofMilliseconds(milliseconds);
    }

    private record CheckedHosts(Receivers receivers) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return receivers.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
