package city.weltoffen.relations.inside;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An endpoint as the service maps it.
 *
 * @param form whether it takes what a browser's form sends
 */
record Endpoint(HttpMethod method, String pattern, boolean form) {

    /** All endpoints of the service, by whomever they come. */
    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(Endpoint::of)
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping) {
        boolean form = mapping.getConsumesCondition()
                .getConsumableMediaTypes()
                .contains(MediaType.APPLICATION_FORM_URLENCODED);
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .map(method -> new Endpoint(method, pattern, form)));
    }

    boolean isPublic() {
        return pattern.startsWith("/api/public/");
    }

    boolean isWriting() {
        return !method.equals(HttpMethod.GET);
    }

    /** {@code POST /api/relations/{id}/end}. */
    String name() {
        return method + " " + pattern + (form ? " (form)" : "");
    }
}
