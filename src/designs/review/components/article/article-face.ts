/** How an article is laid out, by its kind and display. The one place that decides it. */
import type { ArticleView } from '../../../../views/pages/article.ts';

/** The class of the article; the look of each is in `styles/article/article-faces.css`. */
export type ArticleFace = 'face-essay' | 'face-feature' | 'face-editorial' | 'face-interview' | 'face-letter';

export function articleFace({ kind, display }: Pick<ArticleView, 'kind' | 'display'>): ArticleFace {
  switch (display) {
    case 'feature':
      return 'face-feature';
    case 'standard':
      return standardFace(kind.name);
    default:
      return display satisfies never;
  }
}

function standardFace(kind: ArticleView['kind']['name']): ArticleFace {
  switch (kind) {
    case 'opinion':
    case 'analysis':
    case 'review':
      return 'face-essay';
    case 'editorial':
      return 'face-editorial';
    case 'interview':
      return 'face-interview';
    case 'letter':
      return 'face-letter';
    default:
      return kind satisfies never;
  }
}
