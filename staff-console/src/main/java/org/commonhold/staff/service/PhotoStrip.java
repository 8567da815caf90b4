package org.commonhold.staff.service;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadCallback;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import org.commonhold.ui.Languages;
import org.commonhold.workorder.RequestNumber;
import org.commonhold.workorder.ServiceRequests;

/** The photos of a request; each opens in full size. The right to see them is checked when the browser asks for one. */
public final class PhotoStrip extends Div {

    private static final long serialVersionUID = 1L;

    public PhotoStrip(ServiceRequests requests, RequestNumber number, int photos) {
        addClassName("photo-strip");
        for (var i = 0; i < photos; i++) {
            var name = Languages.text("service.photo.name", i + 1, photos);
            var full = new Anchor(photo(requests, number, i), "");
            full.setTarget("_blank");
            full.setAriaLabel(Languages.text("service.photo.open", i + 1));
            full.add(new Image(photo(requests, number, i), name));
            add(full);
        }
    }

    private static DownloadHandler photo(ServiceRequests requests, RequestNumber number, int index) {
        return new BehindDialogs(e -> {
                    var photo = requests.photo(number, index);
                    return new DownloadResponse(
                            new ByteArrayInputStream(photo.content()),
                            photo.fileName(),
                            photo.mediaType(),
                            photo.content().length);
                })
                .inline();
    }

    /** A photo is still loading when a dialog opens over it: the server would refuse what lies below. */
    private static final class BehindDialogs extends InputStreamDownloadHandler {

        private static final long serialVersionUID = 1L;

        BehindDialogs(InputStreamDownloadCallback photo) {
            super(photo);
        }

        @Override
        public boolean isAllowInert() {
            return true;
        }
    }
}
