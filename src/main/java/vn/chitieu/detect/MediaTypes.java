package vn.chitieu.detect;

import java.nio.ByteBuffer;
import java.util.Optional;
import vn.chitieu.document.Source;

/**
 * Names the media type of a file from its bytes alone: names lie (OLE called .docx, HTML called .pdf).
 *
 * <p>In this order, the first that applies:
 *
 * <ol>
 *   <li>Compound files and zip files, by what lies in them: {@link CompoundFile}, {@link ZipPackage}.
 *   <li>PDF, RTF, pictures, by their first bytes.
 *   <li>HTML and XML by their first element, mail and saved web pages by their header: {@link Markup},
 *       {@link MailMessage}.
 *   <li>What is beyond doubt {@link PlainText} is text, whatever its first letters may be the signature of: two are enough
 *       for some to see a program ({@code MZ}) or a film ({@code FWS}).
 *   <li>The rest, which nothing here can read, gets its name from Tika's list of signatures. That list takes longer to
 *       load than most files to read, so it waits until it is needed.
 * </ol>
 */
public final class MediaTypes {
    /** The media type without parameters, {@code application/octet-stream} where nothing is known. */
    public String of(Source source) {
        ByteBuffer bytes = source.content().buffer();
        if (CompoundFile.is(bytes)) {
            return CompoundFile.mediaType(bytes); // 1
        }
        if (ZipDirectory.is(bytes)) {
            return ZipPackage.mediaType(bytes); // 1
        }
        return byOpening(bytes) // 2, 3
                .or(() -> PlainText.is(source.content()) ? Optional.of(PlainText.MEDIA_TYPE) : Optional.empty()) // 4
                .orElseGet(() -> ListedSignatures.mediaType(source)); // 5
    }

    private static Optional<String> byOpening(ByteBuffer bytes) {
        if (PortableDocument.is(bytes)) {
            return Optional.of(PortableDocument.MEDIA_TYPE);
        }
        Opening opening = Opening.of(bytes);
        if (opening.isRichText()) {
            return Optional.of("application/rtf");
        }
        return Signatures.picture(bytes).or(() -> Markup.mediaType(opening)).or(() -> MailMessage.mediaType(opening));
    }
}
