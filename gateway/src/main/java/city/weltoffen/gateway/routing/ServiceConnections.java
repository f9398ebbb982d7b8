package city.weltoffen.gateway.routing;

import city.weltoffen.gateway.GatewayProperties;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * HTTP/1.1 connections to the services. They change nothing on the way: no redirects, cookies, retries or unpacking. Each
 * open live stream holds one, so there may be many.
 */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {

    private static final int MOST = 10_000;
    private static final TimeValue IDLE = TimeValue.ofSeconds(20);

    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceClient(GatewayProperties properties) {
        var connections = ManagedHttpClientConnectionFactory.builder()
                .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                .build();
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(connections)
                .setMaxConnTotal(MOST)
                .setMaxConnPerRoute(MOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(pool)
                .setRequestExecutor(new EarlyAnswers())
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }
}
