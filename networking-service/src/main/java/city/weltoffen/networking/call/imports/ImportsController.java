package city.weltoffen.networking.call.imports;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of calls from uploaded files. */
@RestController
@RequestMapping("/api/calls/imports")
@Tag(name = "calls")
class ImportsController {

    private final CallImport calls;

    ImportsController(CallImport calls) {
        this.calls = calls;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Imports response pages of the EU Funding & Tenders Portal's search API",
            description = "One or more parts named file, gzip or plain JSON, with or without byte order mark; 32 MB as"
                    + " sent and 256 MB unpacked at most (413). Rows that cannot be taken are named with their reason;"
                    + " importing the same again changes nothing.")
    ImportResult run(@RequestPart("file") List<MultipartFile> files, Locale locale) throws IOException {
        return calls.run(files, locale);
    }
}
