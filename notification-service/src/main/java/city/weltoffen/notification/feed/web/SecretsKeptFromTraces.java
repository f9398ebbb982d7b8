package city.weltoffen.notification.feed.web;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** A secret address must not stand in a trace, where others than its owner read it. */
@Component
class SecretsKeptFromTraces implements ObservationFilter {

    private static final String ADDRESS = "http.url";
    private static final List<String> SECRETS = List.of("/api/public/outlets/", "/api/public/subscriptions/");

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request) {
            HttpServletRequest carrier = request.getCarrier();
            SECRETS.stream()
                    .filter(path -> carrier != null && carrier.getRequestURI().startsWith(path))
                    .forEach(path -> context.addHighCardinalityKeyValue(KeyValue.of(ADDRESS, path + "…")));
        }
        return context;
    }
}
