package city.weltoffen.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Every page of the UI is its one index.html, which reads the address itself. */
class PageOrFile extends PathResourceResolver {

    private static final Pattern NO_PAGE = Pattern.compile("(api|login|docs|assets|webjars|actuator)(/.*)?");
    private static final String PAGE = "index.html";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var own = !NO_PAGE.matcher(path).matches();
        var file = own ? super.resolveResourceInternal(request, path, locations, chain) : null;
        if (file == null && own && wantsPage(request)) {
            return super.resolveResourceInternal(request, PAGE, locations, chain);
        }
        return file;
    }

    private static boolean wantsPage(@Nullable HttpServletRequest request) {
        var accept = request == null ? null : request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
