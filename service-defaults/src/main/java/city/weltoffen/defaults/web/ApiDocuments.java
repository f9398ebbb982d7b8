package city.weltoffen.defaults.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** What all OpenAPI documents say: the title, how one signs in, what problems look like, which versions are asked for. */
final class ApiDocuments implements OpenApiCustomizer, OperationCustomizer {

    private static final String BEARER = "bearer";

    private final String service;

    ApiDocuments(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info().title("Weltoffen: " + service).version("1"))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER)
                                .bearerFormat("JWT"));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().addApiResponse("default", problem()));
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A problem (RFC 9457) in the language asked for, with a code and a pointer for each field")
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new ObjectSchema())));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean versioned = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == ExpectedVersion.class);
        return versioned ? operation.addParametersItem(ifMatch()) : operation;
    }

    private static HeaderParameter ifMatch() {
        var parameter = new HeaderParameter();
        parameter
                .name("If-Match")
                .required(true)
                .description("The ETag that was read; 412 when it is another one by now, 428 when missing")
                .schema(new StringSchema());
        return parameter;
    }
}
