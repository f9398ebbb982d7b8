package city.weltoffen.defaults.problems;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Refuses requests with fields that are not known, naming all of them at once. */
@RestControllerAdvice
class UnknownFields extends RequestBodyAdviceAdapter {

    private static final String ATTRIBUTE = UnknownFields.class.getName();

    /** Passes over an unknown field of a request, to be reported when the whole body is read. */
    static final class Collector extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object owner,
                String name) {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request == null) {
                return false;
            }
            // Request records are built when all of their fields are read, so the reader stands at their end.
            String record =
                    context.getParser().streamReadContext().pathAsPointer(false).toString();
            found(request).add("#" + record + "/" + name);
            parser.skipChildren();
            return true;
        }
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        List<String> found = found(request);
        if (!found.isEmpty()) {
            throw new HttpMessageNotReadableException("unknown fields", new Found(found), message);
        }
        return body;
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(RequestAttributes request) {
        List<String> found = (List<String>) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (found == null) {
            found = new ArrayList<>();
            request.setAttribute(ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    /** What was found. */
    static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> pointers;

        Found(List<String> pointers) {
            super(pointers.toString());
            this.pointers = List.copyOf(pointers);
        }

        List<String> pointers() {
            return pointers;
        }
    }
}
