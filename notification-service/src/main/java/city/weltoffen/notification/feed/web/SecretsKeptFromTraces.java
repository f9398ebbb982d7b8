package city.weltoffen.notification.feed.web;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** A secret address must not stand in a trace, where others than its owner read it. */
@Component
class SecretsKeptFromTraces implements ObservationFilter {

    private static final String ADDRESS = "http.url";
    private static final String SECRET = "/api/public/outlets/";

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request && isSecret(request.getCarrier())) {
            context.addHighCardinalityKeyValue(KeyValue.of(ADDRESS, SECRET + "…"));
        }
        return context;
    }

    private static boolean isSecret(@Nullable HttpServletRequest request) {
        return request != null && request.getRequestURI().startsWith(SECRET);
    }
}
