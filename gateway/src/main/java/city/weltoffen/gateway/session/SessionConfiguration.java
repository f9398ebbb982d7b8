package city.weltoffen.gateway.session;

import city.weltoffen.gateway.GatewayProperties;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie that names a session, and how long we wait for the store. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    private static final int STORE_SECONDS = 5;

    @Bean
    CookieSerializer sessionCookie(GatewayProperties properties) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("WELTOFFEN_SESSION");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(properties.https());
        return cookie;
    }

    /** A person waits in front of it, so an absent store is said soon. */
    @Bean
    MongoClientSettingsBuilderCustomizer impatience() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(STORE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(STORE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(STORE_SECONDS, TimeUnit.SECONDS));
    }
}
