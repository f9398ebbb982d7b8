package city.weltoffen.gateway.routing;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps the container from bodies: it reads no form for its parameters, and a client that asks first (Expect: 100-continue)
 * is invited to send only when somebody wants to read.
 */
@Component
class UntouchedBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(UntouchedBodies::leaveBodies);
    }

    private static void leaveBodies(Connector connector) {
        connector.setParseBodyMethods("");
        connector.setProperty("continueResponseTiming", "onRead");
    }
}
