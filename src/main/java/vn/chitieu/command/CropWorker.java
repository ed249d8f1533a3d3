package vn.chitieu.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chitieu.batch.find.Loader;
import vn.chitieu.batch.worker.DocumentWorker;
import vn.chitieu.batch.worker.OpenedFile;
import vn.chitieu.batch.worker.Yield;
import vn.chitieu.crop.Crop;
import vn.chitieu.crop.CropPlace;
import vn.chitieu.crop.CropStore;
import vn.chitieu.crop.Cutting;
import vn.chitieu.document.Box;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.read.Views;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.view.PageView;
import vn.chitieu.read.view.PageViews;

/** Cuts crops from documents: is given orders, and puts what it cuts into the store that they name. */
final class CropWorker implements DocumentWorker {
    private final Views views;
    private final Runnable progress;

    /**
     * A worker.
     *
     * @param progress called behind each page
     */
    CropWorker(Views views, Runnable progress) {
        this.views = views;
        this.progress = progress;
    }

    @Override
    public Yield read(OpenedFile order, Path spool) {
        boolean exhausted = false;
        try {
            fill(CropOrder.of(order.source().orElseThrow().content().bytes()));
        } catch (IOException | Loader.ObstacleException noneOrGone) {
            // whoever wrote the order will miss the crops
        } catch (OutOfMemoryError full) {
            exhausted = true;
        }
        return new Yield(Extraction.unread(order.sha256(), "", DocumentStatus.EXTRACTED, ""), List.of(), exhausted);
    }

    private void fill(CropOrder order) throws Loader.ObstacleException {
        Source source = new Loader(Loader.SIZE_LIMIT).load("", Path.of(URI.create(order.path())));
        if (!source.content().sha256().equals(order.sha256())) {
            return; // another document by now
        }
        Cuts cuts = new Cuts(order.store(), order.sha256());
        try (PageViews pages = views.open(source, order.mediaType())) {
            order.places().stream()
                    .collect(Collectors.groupingBy(CropPlace::page, TreeMap::new, Collectors.toList()))
                    .forEach((number, places) -> {
                        cuts.addPage(pages, number, places);
                        progress.run();
                    });
        } catch (IOException | UnreadableException | RuntimeException | StackOverflowError broken) {
            order.places().forEach(cuts::addNone);
        }
    }

    /** What is cut from one document. */
    private record Cuts(CropStore store, String sha256) {
        /** Nothing can be shown of a page that cannot be painted; of the others it can. */
        void addPage(PageViews pages, int number, List<CropPlace> places) {
            try {
                PageView page = pages.page(number, Cutting.resolution(places));
                for (CropPlace place : places) {
                    add(page, place);
                }
            } catch (IOException | UnreadableException | RuntimeException | StackOverflowError broken) {
                places.forEach(this::addNone);
            }
        }

        private void add(PageView page, CropPlace place) throws IOException {
            Box shown = page.within(place.area());
            Crop crop = Cutting.crop(page.part(shown), shown, place.mark());
            store.keep(sha256, place, new CropStore.Kept(Optional.of(crop)));
        }

        void addNone(CropPlace place) {
            if (store.find(sha256, place).isEmpty()) {
                store.keep(sha256, place, new CropStore.Kept(Optional.empty()));
            }
        }
    }
}
