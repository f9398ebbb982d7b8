package city.weltoffen.networking.call.imports;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.PortalReader;
import city.weltoffen.networking.call.portal.RefusedFile;
import city.weltoffen.networking.call.source.CallIntake;
import city.weltoffen.networking.call.source.RefusalTexts;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Reads uploaded pages and takes their calls; a file or row that cannot be read stops nothing but itself. */
@Component
class CallImport {

    private final CallIntake intake;
    private final PortalCodes codes;
    private final ImportSettings settings;
    private final RefusalTexts texts;
    private final Clock businessClock;

    CallImport(CallIntake intake, PortalCodes codes, ImportSettings settings, RefusalTexts texts, Clock businessClock) {
        this.intake = intake;
        this.codes = codes;
        this.settings = settings;
        this.texts = texts;
        this.businessClock = businessClock;
    }

    /** @throws DomainProblem {@code import-too-large} (413), before any row is taken */
    ImportResult run(List<MultipartFile> files, Locale locale) throws IOException {
        requireSentSize(files);
        requireUnpackedSize(files);
        LocalDate today = LocalDate.now(businessClock);
        PortalReader reader = new PortalReader(codes, settings.mostUnpacked().toBytes());
        try (ImportRun run = new ImportRun(intake, refusal -> texts.of(refusal, locale))) {
            for (MultipartFile file : files) {
                run.begin(name(file));
                try (InputStream bytes = file.getInputStream()) {
                    reader.read(bytes, today, run);
                } catch (RefusedFile refused) {
                    run.refuseFile(refused.refusal());
                }
            }
            return run.result();
        }
    }

    /** Uploads to a source may be larger: they are not answered in the same request. */
    private void requireSentSize(List<MultipartFile> files) {
        long sent = files.stream().mapToLong(MultipartFile::getSize).sum();
        if (sent > settings.mostSent().toBytes()) {
            throw new MaxUploadSizeExceededException(settings.mostSent().toBytes());
        }
    }

    private void requireUnpackedSize(List<MultipartFile> files) throws IOException {
        long left = settings.mostUnpacked().toBytes();
        for (MultipartFile file : files) {
            try (InputStream bytes = file.getInputStream()) {
                left -= PortalReader.unpackedSize(bytes, left);
            }
            if (left < 0) {
                throw DomainProblem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "import-too-large",
                        settings.mostUnpacked().toMegabytes());
            }
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? file.getName() : name;
    }
}
