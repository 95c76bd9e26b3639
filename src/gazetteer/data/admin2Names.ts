/** Further names of second-order divisions: ISO code | the division's name in GeoNames | further names. */
export const admin2Names = `
GB|Buckinghamshire|Bucks~
GB|Cambridgeshire|Cambs~
GB|County Durham|Durham
GB|Gloucestershire|Glos~
GB|Greater London|London region
GB|Hampshire|Hants~
GB|Hertfordshire|Herts~
GB|Kent|Kentish
GB|Lancashire|Lancs~
GB|Leicestershire|Leics~
GB|Lincolnshire|Lincs~
GB|Nottinghamshire|Notts~
GB|Oxfordshire|Oxon~
GB|Staffordshire|Staffs~
GB|Surrey|West Surrey;East Surrey
GB|Warwickshire|Warks~
GB|Wiltshire|Wilts~
GB|Worcestershire|Worcs~
GB|Eilean Siar|Western Isles
GB|Shropshire|Salop
ES|Bizkaia|Biscay;Vizcaya
ES|Gipuzkoa|Guipúzcoa
US|Los Angeles County|LA County;L.A. County
US|Miami-Dade County|Dade County;Dade
US|Orange County|O.C.^
US|Prince George's County|PG County;Prince Georges
US|Honolulu County|City and County of Honolulu
`;
