//! The errors of a list: which they are, and what is around the list for each.

use super::around::Around;
use super::evidence::Item;
use super::read::{Answer, Reading};
use crate::model::{Contested, ErrorInfo};
use crate::wire::Capture;

impl<'a> Reading<'_, 'a> {
    /// The error of the first item, where the whole tells none: if it is not written in the envelope that found
    /// the item, and its own found a list too.
    pub(super) fn error_of_another_list(&self) -> Option<&'a ErrorInfo<'a>> {
        let answer = self.answer;
        let best = self.captures.get(self.best())?;
        let error = answer.spec.identify(&Item {
            answer,
            item: best.items.first()?,
            around: best,
        })?;
        let info = answer.info(error).filter(|info| !best.is_of(info))?;
        let own = self.captures.get(answer.written_in(info, self.captures))?;
        (!own.is_misfit_of(info) && !own.items.is_empty()).then_some(info)
    }
}

impl<'a> Answer<'a> {
    /// Has the error of the first item lead, where that is another than what the whole tells: around it are
    /// the headers that it has of its own, and not those of the other. Returns what leads, and what is around
    /// other items.
    pub(super) fn lead_by_item(
        &self,
        best: &mut Capture<'a>,
        leading: Option<u16>,
        around_others: Option<Capture<'a>>,
    ) -> (Option<u16>, Option<Capture<'a>>) {
        let error = best.items.first().and_then(|item| {
            self.spec.identify(&Item {
                answer: self,
                item,
                around: around_others.as_ref().unwrap_or(best),
            })
        });
        let info = error.and_then(|error| self.info(error));
        let Some(info) = info.filter(|info| error != leading && !info.kind.headers.is_empty())
        else {
            return (leading, around_others);
        };
        if !best.is_of(info) {
            return (leading, around_others);
        }
        let items = std::mem::take(&mut best.items);
        let around_others = around_others.unwrap_or_else(|| best.clone());
        best.clone_from(&around_others);
        self.read_own_headers(info, best);
        best.items = items;
        (error, Some(around_others))
    }

    /// Finds out which errors the items of a list are, and completes them by what is around it: for other
    /// errors than the leading one that may be something else.
    pub(super) fn settle_items(
        &self,
        best: &mut Capture<'a>,
        leading: Option<u16>,
        around_others: Option<&Capture<'a>>,
    ) {
        let mut items = std::mem::take(&mut best.items);
        let mut around = Around::of(around_others.unwrap_or(best));
        let mut around_leading = around_others.map(|_| Around::of(best));
        for item in &mut items {
            let around = around.next();
            let error = self.spec.identify(&Item {
                answer: self,
                item,
                around,
            });
            let around = match &mut around_leading {
                Some(of_leading) if error == leading => of_leading.next(),
                _ => around,
            };
            item.complete(around, &Contested::default());
            self.settle(error, item);
        }
        best.items = items;
    }
}
