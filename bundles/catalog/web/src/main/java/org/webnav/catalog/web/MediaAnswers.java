package org.webnav.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Documents;
import org.webnav.catalog.api.Pictures;
import org.webnav.platform.api.NotFound;

/** Pictures and documents as answers. */
@Component(service = MediaAnswers.class)
public final class MediaAnswers {

    private final Pictures pictures;
    private final Documents documents;

    @Activate
    public MediaAnswers(@Reference Pictures pictures, @Reference Documents documents) {
        this.pictures = pictures;
        this.documents = documents;
    }

    Response picture(String number, String revision, int width, Request request) {
        return pictures.find(number, revision, width)
                .map(picture -> PictureAnswer.of(picture, revision, request))
                .orElseThrow(() -> new NotFound("catalog.no-such-picture", "Item " + number + " has no such picture."));
    }

    Response document(String number, String id, Request request) {
        Documents.Document document = documents
                .find(number, id)
                .orElseThrow(
                        () -> new NotFound("catalog.no-such-document", "Item " + number + " has no such document."));
        EntityTag tag = new EntityTag(document.revision());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(document.content(), document.mediaType());
        }
        return answer.tag(tag)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Disposition", disposition(document))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** A browser shows a PDF by itself; everything else is saved. */
    private static String disposition(Documents.Document document) {
        String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        boolean shown = document.mediaType().equals("application/pdf");
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
